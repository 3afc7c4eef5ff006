// Answers with a line on each rule of WCAG 2.2 A and AA that axe finds broken, with the first few places.
async () => {
  const FEW = 4;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
  return found.violations.map(rule => {
    const places = rule.nodes.slice(0, FEW).map(node =>
      `${node.target.join(' ')} (${node.failureSummary.replace(/\s+/g, ' ').replace('Fix any of the following: ', '')})`);
    const more = rule.nodes.length > FEW ? `; ${rule.nodes.length - FEW} more` : '';
    return `${rule.id}: ${places.join('; ')}${more}`;
  });
}

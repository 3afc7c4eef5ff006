// Answers with a line on each rule of WCAG 2.2 A and AA that axe finds broken, with the first few places. In other
// colours nothing but the colours can be wrong that was right before, so then only they are looked at.
async onlyColours => {
  const FEW = 4;
  const ALIKE = 3;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const colours = ['color-contrast', 'link-in-text-block'];

  // What axe does longest is to find what is behind each text. Texts in the same kind of element, of the same looks
  // and on the same grounds, have the same contrast: of those a first, a middle and a last one stand for all.
  const kinds = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({visibilityProperty: true})) {
      continue;
    }
    const own = getComputedStyle(element);
    const signs = [own.color, own.fontSize, own.fontWeight, own.textDecorationLine, own.textShadow];
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const style = getComputedStyle(e);
      signs.push(e.localName, e.getAttribute('class'), style.backgroundColor, style.backgroundImage, style.opacity, style.filter,
        style.position);
    }
    const sign = signs.join('|');
    kinds.set(sign, (kinds.get(sign) ?? new Set()).add(element));
  }
  const some = [...kinds.values()].map(set => [...set]).flatMap(all =>
    all.length <= ALIKE ? all : [all[0], all[Math.floor(all.length / 2)], all[all.length - 1]]);

  const found = [];
  const run = async (context, options) =>
    found.push(...(await axe.run(context, {...options, resultTypes: ['violations'], preload: false})).violations);
  if (some.length) {
    await run({include: some}, {runOnly: {type: 'rule', values: colours}});
  }
  if (!onlyColours) {
    await run(document, {runOnly: tags, rules: Object.fromEntries(colours.map(rule => [rule, {enabled: false}]))});
  }
  return found.map(rule => {
    const places = rule.nodes.slice(0, FEW).map(node =>
      `${node.target.join(' ')} (${node.failureSummary.replace(/\s+/g, ' ').replace('Fix any of the following: ', '')})`);
    const more = rule.nodes.length > FEW ? `; ${rule.nodes.length - FEW} more` : '';
    return `${rule.id}: ${places.join('; ')}${more}`;
  });
}

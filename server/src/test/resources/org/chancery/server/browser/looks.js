// Answers with a line on each text that is cut off, covered by another or beyond the page's edge, and on each link that
// leads to no place of the page.
// Text that ends in an ellipsis, and what is only for screen readers, is as it should be.
() => {
  const SLACK = 2;
  const MOST = 12;
  const wrong = [];
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > edge) {
    wrong.push(`the page is ${document.documentElement.scrollWidth} px wide on ${edge} px`);
  }

  const where = element => {
    const names = [];
    for (let e = element; e && e !== document.body && names.length < 4; e = e.parentElement) {
      names.unshift(e.localName + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join(''));
    }
    return names.join(' > ');
  };
  const words = node => '“' + node.data.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';

  // Hidden from sight on purpose: one pixel large, or cut to nothing.
  const isOnlySpoken = element => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      if (style.position === 'absolute' && (box.width <= 1 || box.height <= 1
          || style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clipPath === 'inset(50%)')) {
        return true;
      }
      if (style.position === 'fixed' || e.localName === 'option' || e.localName === 'noscript') {
        return true;
      }
      if (box.right < 0 || box.bottom + scrollY < 0) {
        return true;
      }
    }
    return false;
  };

  // No page can give room to a letter with a dozen marks; it may be cut, or stand out of its line.
  const isHeaped = node => /\p{M}{9,}/u.test(node.data);

  // What goes on beyond an edge says so with a shade there.
  for (const element of document.querySelectorAll('main *')) {
    const style = getComputedStyle(element);
    if (element.scrollWidth > element.clientWidth + SLACK && ['auto', 'scroll'].includes(style.overflowX)
        && element.localName !== 'textarea' && !style.backgroundAttachment.includes('local')
        && element.checkVisibility()) {
      wrong.push(`goes on beyond its edge, unseen: ${where(element)}`);
    }
  }

  // What leads to a place of this page finds it there.
  for (const link of document.querySelectorAll('main a[href^="#"]')) {
    if (link.hash.length > 1 && !document.getElementById(decodeURIComponent(link.hash.slice(1)))) {
      wrong.push(`leads nowhere: ${link.hash} in ${where(link)}`);
    }
  }

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || ['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA'].includes(element.tagName)
        || !element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true})
        || isHeaped(node) || isOnlySpoken(element)) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(r => r.width > 1 && r.height > 1);
    const cutters = [];
    let scrolls = false;
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.overflowX === 'auto' || style.overflowX === 'scroll'
          || style.overflowY === 'auto' || style.overflowY === 'scroll') {
        scrolls = true;
        break;
      }
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      if ((style.overflowX !== 'visible' || style.overflowY !== 'visible') && style.display !== 'inline') {
        if (shortened) {
          scrolls = true;
          break;
        }
        cutters.push(e);
      }
    }
    for (const rect of rects) {
      if (!scrolls && (rect.right > edge + SLACK || rect.left < -SLACK)) {
        wrong.push(`beyond the edge: ${words(node)} in ${where(element)}`);
        break;
      }
      const cutter = cutters.find(e => {
        const box = e.getBoundingClientRect();
        return rect.right > box.right + SLACK || rect.left < box.left - SLACK
          || rect.bottom > box.bottom + 4 || rect.top < box.top - 4;
      });
      if (cutter) {
        wrong.push(`cut off: ${words(node)} in ${where(element)} by ${where(cutter)}`);
        break;
      }
    }
    // Of a line only the middle counts: lines that are set tight touch with their ascenders.
    if (!scrolls) {
      for (const rect of rects) {
        texts.push({node, element, left: rect.left, right: rect.right,
          top: rect.top + rect.height * .28, bottom: rect.bottom - rect.height * .28});
      }
    }
  }

  texts.sort((a, b) => a.top - b.top);
  const seen = new Set();
  for (let i = 0; i < texts.length; i++) {
    const one = texts[i];
    for (let j = i + 1; j < texts.length && texts[j].top < one.bottom; j++) {
      const other = texts[j];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (one.node !== other.node && across > SLACK && down > 1 && !seen.has(one.node)) {
        seen.add(one.node);
        wrong.push(`overlap: ${words(one.node)} in ${where(one.element)} and ${words(other.node)} in ${where(other.element)}`);
      }
    }
  }
  return wrong.length > MOST ? [...wrong.slice(0, MOST), `and ${wrong.length - MOST} more`] : wrong;
}

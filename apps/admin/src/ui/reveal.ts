/**
 * Brings an item of a list into sight. A list that scrolls by itself is moved and the page stays where it is; otherwise
 * the page is moved.
 */
export function revealIn(list: HTMLElement, item: HTMLElement): void {
  if (list.scrollHeight <= list.clientHeight) {
    item.scrollIntoView({ block: 'center' });
    return;
  }
  const top = item.offsetTop - list.offsetTop;
  const isAbove = top < list.scrollTop;
  const isBelow = top + item.offsetHeight > list.scrollTop + list.clientHeight;
  if (isAbove || item.offsetHeight > list.clientHeight) list.scrollTop = top;
  else if (isBelow) list.scrollTop = top + item.offsetHeight - list.clientHeight;
}

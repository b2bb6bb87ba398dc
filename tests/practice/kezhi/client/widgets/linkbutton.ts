/** Draws a link as EasyUI's button. */
export function linkbutton(link: HTMLAnchorElement): void {
  const text = link.textContent;
  link.classList.add('l-btn', 'l-btn-small');
  link.classList.toggle('l-btn-plain', 'plain' in link.dataset);
  link.innerHTML = '<span class="l-btn-left"><span class="l-btn-text"></span></span>';
  (link.querySelector('.l-btn-text') as HTMLElement).textContent = text;
}

/** A new button. */
export function button(text: string, pressed: () => void): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href: 'javascript:;', textContent: text });
  linkbutton(link);
  link.addEventListener('click', pressed);
  return link;
}

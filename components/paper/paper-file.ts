/** Nothing in a kept paper may load or run anything, whatever a merchant is called. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The paper as an HTML file that needs nothing else: what is shown, with the rules that make it look so. */
export function paperFile(paper: Element, title: string, language: string): Blob {
  const whole = document.implementation.createHTMLDocument(title);
  whole.documentElement.lang = language;
  const policy = whole.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const charset = whole.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = whole.createElement('style');
  style.textContent = rules();
  whole.head.prepend(charset, policy, style);
  whole.body.append(whole.importNode(paper, true));
  return new Blob([`<!doctype html>\n${whole.documentElement.outerHTML}`], { type: 'text/html' });
}

/** Every rule of the page's own style sheets. */
function rules(): string {
  return [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
}

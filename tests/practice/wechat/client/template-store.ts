/** 模板库: what the search finds, each with a link to it. */
interface Found {
  id: string;
  title: string;
  class1: string;
  class2: string;
}

const data = JSON.parse(document.querySelector<HTMLTextAreaElement>('#js_cgi_data')?.value ?? '{}') as { find: string; open: string };
const input = document.querySelector<HTMLInputElement>('#msgSearchInput');

async function find(): Promise<void> {
  const answer = await fetch(`${data.find}&keyword=${encodeURIComponent(input?.value.trim() ?? '')}`);
  const { store_tmpl } = (await answer.json()) as { store_tmpl: Found[] };
  document.querySelector('.js_found')?.replaceChildren(...store_tmpl.map(row));
}

function row({ id, title, class1, class2 }: Found): HTMLElement {
  const line = document.createElement('tr');
  for (const text of [id, title, class1, class2]) line.append(Object.assign(document.createElement('td'), { textContent: text }));
  const cell = document.createElement('td');
  cell.append(Object.assign(document.createElement('a'), { textContent: '详情', href: `${data.open}&id=${id}` }));
  line.append(cell);
  return line;
}

document.querySelector('#msgSearchBtn')?.addEventListener('click', () => void find());
void find();

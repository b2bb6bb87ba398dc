import { useSay } from '../say.tsx';

/** The parts of the page by their ids, in its order. */
const PARTS = ['person', 'vault', 'merchants', 'hosts', 'saves', 'profile'] as const;

/** Leads to each part of the page; it stays at the top. */
export function OptionsIndex() {
  const say = useSay();
  return (
    <nav aria-label={say('options_index')} className="mx-auto max-w-4xl px-4">
      <ul className="-mx-1.5 flex flex-wrap">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`} className="inline-block rounded-sm px-1.5 py-1 text-accent hover:underline">
              {say(`options_index_${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useEffect, useState } from 'react';
import { dueNews, onNewsChange } from '../../lib/app/update-news.ts';
import type { Release } from '../../lib/domain/release.ts';

/** What is new since the last update, while nobody has put it away. */
export function useNews(): Release | undefined {
  const [news, setNews] = useState<Release>();
  useEffect(() => {
    const read = (): void => void dueNews().then(setNews);
    read();
    return onNewsChange(read);
  }, []);
  return news;
}

import type { Language } from '../say.tsx';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago a moment was, in its largest unit; what is younger than a minute counts as now. Both in ms. */
export function age(at: number, now: number, language: Language): string {
  const [unit, size] = UNITS.find(([, length]) => now - at >= length) ?? (['second', 1000] as const);
  const count = unit === 'second' ? 0 : Math.floor((now - at) / size);
  return new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { numeric: 'auto' }).format(-count, unit);
}

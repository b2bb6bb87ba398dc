import { foldLine } from './fold-line.ts';

/** What a text is by its shape alone. `host` is an address or a domain. */
export type ShapeKind = 'app-id' | 'original-id' | 'app-secret' | 'host' | 'port' | 'phone';

export interface Shape {
  readonly kind: ShapeKind;
  readonly content: string;
  /** Where it stands in the line. */
  readonly at: number;
}

/** A WeChat AppID that is a letter short or long is found too, so that it is refused with its reason; a WeChat name (wxid_…) is not. */
const SHAPES: readonly (readonly [ShapeKind, RegExp])[] = [
  ['app-id', /(?<![a-z0-9_])wx(?=[a-z]*\d[a-z]*\d)[0-9a-z]{14,18}(?![a-z0-9_])/g],
  ['original-id', /(?<![a-z0-9_])gh_[0-9a-z]{6,}(?![a-z0-9_])/g],
  ['app-secret', /(?<![a-z0-9_])[0-9a-f]{32}(?![a-z0-9_])/g],
  ['host', /(?<![0-9a-z.。_])\d+(?:[.。]\d+){3}(?![0-9a-z]|[.。]\d)/g],
  ['host', /(?<![0-9a-z.@_-])(?:[a-z0-9-]+[.。])+[a-z]{2,}(?![0-9a-z@_-])/g],
  ['port', /(?<=端口[^\d\n]{0,4}|port\s?[:=]?\s?|\d[.。]\d{1,3}\s?[:,]\s?)\d{2,5}(?!\d|[.。]\d)/g],
  ['phone', /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g],
];

/** Hosts of the vendors and names of files: no server of a merchant. */
const NO_SERVER =
  /(^|[.。])(51kezhi[.。](cn|com)|qq[.。]com|zthysms[.。]com)$|[.。](txt|dll|exe|zip|rar|xlsx?|docx?|pdf|png|jpe?g|bak|mdf)$/;

/** What a line holds by its shape, in the order it stands there by kind. */
export function findShapes(line: string): readonly Shape[] {
  const folded = foldLine(line);
  return SHAPES.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)]
      .filter(([found]) => kind !== 'host' || !NO_SERVER.test(found))
      .map((match) => ({ kind, content: line.slice(match.index, match.index + match[0].length), at: match.index })),
  );
}

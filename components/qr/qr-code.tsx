import { encode } from 'uqr';

/** Modules of white around the code, as the standard asks (ISO/IEC 18004: four). */
const QUIET = 4;

interface Props {
  text: string;
  /** What the code is, for those who cannot see it. */
  label: string;
  className?: string;
}

/** A text as a QR code: black on white in every theme, with its quiet zone, so that a phone takes it from the screen or from paper. */
export function QrCode({ text, label, className = '' }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className={className}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Longer texts make a code too fine for a phone to take from a screen (version 15 at level M holds 412 bytes). */
export const QR_LIMIT = 412;

/** True where the text fits into a code that a phone can read. */
export function fitsQr(text: string): boolean {
  return new TextEncoder().encode(text).length <= QR_LIMIT;
}

import { useEffect, useState } from 'react';

/** How fine the panel tells time, in ms. */
const MINUTE = 60_000;

/** Now in ms, anew every minute: waits fall due and time passes while the panel stands open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long a page that is there may take to fetch what it shows, in ms. */
export const FETCHING = 5_000;

/** What a rule answers: the content formed, or the fact it cannot do without. */
export type Formed = { readonly content: string } | { readonly lacks: string };

/** Forms the content of a field from a fact. `known` gives the content of another fact of the merchant, undefined when it is not known. */
export type Rule = (content: string, known: (fact: string) => string | undefined) => Formed;

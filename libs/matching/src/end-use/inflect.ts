/** British and American spellings, each way. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['armour', 'armor'],
  ['programme', 'program'],
  ['colour', 'color'],
  ['fibre', 'fiber'],
  ['centre', 'center'],
  ['mould', 'mold'],
  ['organis', 'organiz'],
  ['aluminium', 'aluminum'],
  ['harbour', 'harbor'],
  ['tyre', 'tire'],
  ['theatre', 'theater'],
  ['fertilis', 'fertiliz'],
  ['unauthoris', 'unauthoriz'],
  ['galvanis', 'galvaniz'],
  ['specialis', 'specializ'],
  ['licence', 'license'],
  ['isation', 'ization'],
];

const SPELLED_TWICE = new RegExp(SPELLINGS.flat().join('|'));

/** The term in each spelling and, for a noun, in the plural; hyphens also written as nothing. */
export function englishForms(term: string, noun: boolean): string[] {
  const lower = term.toLowerCase();
  const spelled = SPELLED_TWICE.test(lower) ? eachSpelling(lower) : [lower];
  const joined = spelled.flatMap((form) =>
    form.includes('-') ? [form, form.replaceAll('-', '')] : [form],
  );
  return [...new Set(noun ? joined.flatMap((form) => [form, plural(form)]) : joined)];
}

function eachSpelling(lower: string): string[] {
  return SPELLINGS.reduce(
    (forms, [one, other]) =>
      forms.flatMap((form) =>
        form.includes(one)
          ? [form, form.replaceAll(one, other)]
          : hasAmerican(form, other)
            ? [form, form.replaceAll(other, one)]
            : [form],
      ),
    [lower],
  );
}

/** `programme` has the `program` of its American spelling in it, and is British. */
function hasAmerican(form: string, spelling: string): boolean {
  for (let at = form.indexOf(spelling); at >= 0; at = form.indexOf(spelling, at + 1)) {
    if (!form.startsWith('me', at + spelling.length)) return true;
  }
  return false;
}

function plural(term: string): string {
  if (/[^a-z]$/.test(term) || /(s|ing|ware|ed)$/.test(term)) return term;
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  if (/(x|ch|sh|z)$/.test(term)) return `${term}es`;
  return `${term}s`;
}

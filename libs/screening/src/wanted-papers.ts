import { DOCUMENT_CODES, type Decision, type DocumentCode, type Finding } from '#holdpoint/model';
import { ISSUED_BY } from './words/names.js';

/**
 * The papers that would change the answer, who issues each, and what it is for: the rules and listed entries that ask
 * for it. Once something is prohibited, only what bears on the prohibition is named.
 */
export function wantedPapers(findings: readonly Finding[]): Decision['wouldSettle'] {
  const open = findings.filter(({ answered, ruling }) => !answered && ruling !== 'not-controlled');
  const prohibited = open.some(({ ruling }) => ruling === 'prohibited');
  const asked = new Map<DocumentCode, Set<string>>();
  for (const { settledBy, rule, entry, ruling } of open) {
    if (prohibited && ruling !== 'prohibited') continue;
    for (const code of settledBy) {
      const for_ = asked.get(code) ?? new Set();
      for_.add(rule);
      if (entry !== undefined) for_.add(entry);
      asked.set(code, for_);
    }
  }
  return DOCUMENT_CODES.filter((code) => asked.has(code)).map((document) => ({
    document,
    from: issuerOf(document),
    for: [...(asked.get(document) ?? [])],
  }));
}

/** Who issues a paper, as `wouldSettle` has it. */
export function issuerOf(document: DocumentCode): string {
  return ISSUED_BY[document];
}

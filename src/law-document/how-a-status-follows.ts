import { blocks, bullets, table } from './markdown.ts';

/** The reading of `StatusRule` (src/rules/status-rules.ts) for a reader who is no programmer. */
export function howAStatusFollows(): string {
  return blocks(
    'A *rule* is one provision during one unbroken stretch of days on which it bites: from its compliance date, else its effective date, to its end, without the days on which it is stayed or announced as not enforced. Days on which it is not known whether it bites are a stretch of their own. On the day asked about, each rule in force is put four questions, each of which comes out TRUE, FALSE or UNKNOWN:',
    bullets([
      '**Met:** does the item meet any of its paragraphs? One that is known from a report only is never TRUE, but UNKNOWN where it is met.',
      '**Binds:** has it no addressees, or is the exporter one? UNKNOWN while the exporter is.',
      '**Reaches:** is the destination one on the day? UNKNOWN where that is in doubt. Where an end user is named, it also reaches by the headquarters test, and not a party that is exempt at the destination.',
      '**Sure:** is it known to bite? UNKNOWN in a stretch that is in doubt.',
    ]),
    '*Caught* is whether all four hold of any rule, or a control on the named end user asks for a license. *Classified* is whether any rule of a control-list entry (not a letter) is met, wherever it reaches. *Guarded* is whether any guard applies: in force on the day, for the destination, for the exporter or one who is not known, and with a criterion that is not FALSE.',
    '"All" and "any" are Kleene’s: one FALSE settles "all" and one TRUE settles "any", whatever is unknown besides.',
    table(['the first that holds', 'status'], [
      ['the destination is the exporting country', 'NOT_AN_EXPORT'],
      ['caught is TRUE', 'LICENSE_REQUIRED for a US design, else UNDETERMINED (LICENSE_REQUIRED or NOT_SUBJECT)'],
      ['caught is UNKNOWN, or guarded', 'UNDETERMINED'],
      ['classified is TRUE', 'NO_LICENSE_REQUIRED for a US design, else UNDETERMINED (NO_LICENSE_REQUIRED or NOT_SUBJECT)'],
      ['classified is UNKNOWN', 'UNDETERMINED'],
      ['none', 'NOT_CONTROLLED: no modeled paragraph or letter. Other entries and controls on end uses and end users may still apply'],
    ]),
    '**The end user.** A control on a named end user asks for a license of every item subject to the EAR: its own entry on the Entity List where that covers all items, or half or more of it held by listed parties while the control on affiliates bites (section 6). It is UNKNOWN before the day from which an entry is known to have stood, and where the share that decides is not recorded.',
    '**The text.** `codifiedStatus` is worked out in the same way from what stands in the text: from the effective date, with the days on which a rule is announced as not enforced, and without those on which it is stayed.',
    '**Then** come the license review policy (an exception to a policy displaces it where both apply; while it is unknown whether one applies, none is stated) and the license exceptions whose criterion is surely met and whose destinations surely are. An entry of a list that names the end user takes the exceptions away.',
  );
}

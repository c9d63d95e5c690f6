import { groupsObservedOn } from './destinations.ts';
import type { LawSource } from './law-source.ts';
import { blocks, bullets, table } from './markdown.ts';

/** The first page: what an answer means, what is in and out, and how far the sources carry. */
export function opening(source: LawSource): string {
  const { rulebook, instruments } = source;
  const { provisions, exceptions, incorporations, measures, affiliates, guards } = rulebook;
  const letters = provisions.filter(({ eccn }) => eccn === null);
  const asOf = instruments.flatMap(({ statusAsOf }) => statusAsOf ?? []).sort().at(-1) ?? 'an unknown day';
  return blocks(
    'This document is made from the data that answers are computed from (`seed/law`), by `npm run law`, and CI fails when the two differ. What is printed here is what is applied, and nothing else is. It is for a reader who knows the Export Administration Regulations (EAR) and wants to check whether they are rendered rightly. It is research, not legal advice.',
    '**A determination** says what the law of one day asks of the export of one item to one destination: for a chip (or given figures), a destination, a day, an exporter (taken to be the chip’s vendor unless another is given), an exporting country (the United States unless another is given) and, if named, an end user. It is computed for each question, never stored, and comes with its citations, every test that was applied, and the facts that are missing.',
    table(['status', 'means'], [
      ['LICENSE_REQUIRED', 'a modeled requirement applies, bites and is enforced on that day for that destination or party. It stays when an exception is available: the answer names the exception and its conditions'],
      ['NO_LICENSE_REQUIRED', 'the item is classified in a modeled paragraph, but the requirement does not reach this destination or party'],
      ['NOT_CONTROLLED', 'the item meets no modeled paragraph, letter or control on an end user. Other entries (3A991, 4A994, reasons of anti-terrorism) may still apply'],
      ['NOT_SUBJECT', 'possible, never decided by itself: the item may not be subject to the EAR'],
      ['NOT_AN_EXPORT', 'the destination is the exporting country'],
      ['UNDETERMINED', 'the facts or the modeled law do not suffice; the answer says which statuses are possible, what is missing, what each value of it would decide, and what is not modeled'],
    ]),
    'What is missing or in doubt never makes an answer milder.',
    `**What is in.** ${provisions.length - letters.length} license requirements by entry and vintage and ${letters.length} letters that bind their addressees, with ${provisions.flatMap(({ paragraphs }) => paragraphs).length} paragraphs; ${provisions.flatMap(({ reviewPolicies }) => reviewPolicies).length} review policies; ${exceptions.length} license exceptions; ${incorporations.length} vintages of the entries for what contains a chip; ${affiliates.length === 1 ? 'the control on affiliates of listed parties' : `${affiliates.length} controls on affiliates of listed parties`}; and ${measures.length} measures that ask for no license to export a chip. Every instrument has its days told apart: announced, published, effective, compliance, stayed, not enforced, in doubt, expired.`,
    `**What is out.** ${guards.length} instruments are known and guarded: where one may bite, the answer is UNDETERMINED. Law that the exporter’s knowledge or the transaction decides (end uses, deemed exports, technology and software, de minimis content and foreign direct products) is not modeled; section 8 lists it with the reasons. A status is of United States law alone.`,
    '**How far the sources carry.**',
    bullets([
      'Each text below is a paraphrase that follows its source closely. It is not to be quoted as the rule. *Basis* says of each provision from what it was made and what was not read: several Federal Register documents were read in transcription only.',
      'No letter was published. Each is known from the addressee’s filing or from press reports. Figures that only a report gives leave an item UNDETERMINED, never LICENSE_REQUIRED.',
      `Country groups are as in the text of ${groupsObservedOn(source)}, with the changes and earlier states that a source gives. Where an earlier state is not sourced, membership is in doubt on those days, and an answer that turns on it is UNDETERMINED.`,
      `The state of the instruments was last looked at on ${asOf}. Before ${rulebook.modeledFrom} there is no modeled rule.`,
      'An announcement that a rule is not enforced is no rule: `status` follows what is enforced, and `codifiedStatus` says what the text says where that differs.',
    ]),
    '**How to read the days.** An interval is given by its first day and by the first day that is no longer in it: "from 2023-11-17, before 2024-04-04" ends with 2024-04-03.',
    '**How to read a criterion.** It stands in three renderings of one and the same data: in words; as it is evaluated, a tree whose tests come out TRUE, FALSE or UNKNOWN; and as the predicate that the database is asked, in which an unknown figure is null. A test holds evaluator and predicate equal for every chip, for destinations that tell the rules apart, and for the day before, of and after each change of the law.',
  );
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatMistakes } from '../../../src/seeding/mistake.ts';
import { SeedError } from '../../../src/seeding/seed-error.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { brokenSeeds, withOverlay } from './with-overlay.ts';

/** What is told of each broken seed: the fixture seed with the files of `broken/<name>` laid over it. */
const told: Readonly<Record<string, readonly string[]>> = {
  'chip-and-candidates': [
    'seed/training-uses.yaml:14: training use "lab-v3-pre-training": chip and candidates stand side by side – keep chip where the source names the exact part, else family and candidates',
  ],
  'claim-about-nobody': [
    'seed/claims.yaml:3: claim "article-01": subject names the organization "lap", which does not exist – did you mean "lab"?',
  ],
  'claim-of-a-field-that-is-not-there': [
    'seed/claims.yaml:5: claim "article-01": field names "foundedOn", which no organization has – did you mean "founded"?',
  ],
  'claim-that-names-a-record-twice': [
    'seed/claims.yaml:8: claim "article-01": furtherSpeakers names "person:founder", which is the speaker already – name it once, or correct the speaker',
    'seed/claims.yaml:9: claim "article-01": means names "organization:lab", which is the subject already – name it once, or correct the subject',
  ],
  'claim-that-rests-on-itself': [
    'seed/claims.yaml:7: claim "article-01": the claim answers itself – name the claim that it answers',
    'seed/claims.yaml:9: claim "article-01": the claim rests on itself: "article-01" → "article-01" – take out the step that is not so: nothing is its own source',
  ],
  'claim-with-evidence-that-is-not-in-sources': [
    'seed/claims.yaml:8: claim "article-01": evidence[2] cites the source "lab-register", which is not in sources.yaml – add it there',
    'seed/claims.yaml:10: claim "article-01": sources.default cites the source "press-articel", which is not in sources.yaml – did you mean "press-article"?',
  ],
  'claim-without-a-source': [
    'seed/claims.yaml:1: claim "article-01": the claim has no source – say where it is made under sources.default',
  ],
  'claims-that-rest-on-each-other': [
    'seed/claims.yaml:8: claim "article-01": the claim rests on itself: "article-01" → "report-01" → "letter-01" → "article-01" – take out the step that is not so: nothing is its own source',
  ],
  'day-that-does-not-exist': [
    'seed/chips.yaml:6: chip "nvidia-h100-sxm5-80gb": releaseDate is "2022-02-30", a day that does not exist – look the day up in the source',
  ],
  'disputed-names-a-field-that-is-not-there': [
    'seed/chips.yaml:25: chip "nvidia-h100-sxm5-80gb": disputed names the field "processNode", which the record lacks – remove it from disputed, or add the field',
  ],
  'disputed-value-without-a-source': [
    'seed/chips.yaml:26: chip "nvidia-h100-sxm5-80gb": disputed.tdpW[1].sources is missing – every entry needs it',
  ],
  'duplicate-field': [
    'seed/persons.yaml:3: the field "name" stands twice in one record – keep one of them; a competing value goes under disputed',
  ],
  'duplicate-id': [
    'seed/persons.yaml:6: person "founder": the id stands twice, first on line 1 – merge the two records or rename one',
  ],
  'empty-file': [
    'seed/persons.yaml: the file is empty – write "[]" if there is nothing to record yet',
  ],
  'ends-before-it-begins': [
    'seed/models.yaml:22: model "lab-v3-chat": trainingEnd "2025-01-09" is not after trainingStart "2025-01-10" – an interval is half-open, [from, until): its end is the first day after it',
  ],
  'ends-when-it-begins': [
    'seed/country-groups.yaml:5: country group "D:5": until "2020-01-01" is not after from "2020-01-01" – an interval is half-open, [from, until): its end is the first day after it',
  ],
  'estimated-names-a-field-that-is-not-there': [
    'seed/chips.yaml:23: chip "nvidia-h100-sxm5-80gb": estimated names the field "dieArea", which the record lacks – did you mean "dieAreaMm2"?',
  ],
  'half-written': [
    'seed/persons.yaml:8: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] – correct the line or the end of the one before it',
  ],
  'id-not-first': [
    'seed/persons.yaml:2: person "founder": id is not the first field – move it to the top of the record',
  ],
  'id-of-bad-form': [
    'seed/metrics.yaml:1: metric "total processing": the id "total processing" is not of the right form – use letters and digits, with "-" or "." between them',
  ],
  'law-names-no-regulation': [
    'seed/law/3A090.yaml:5: provision "3A090-2023": regulation names the regulation "us-2023-rules", which does not exist – did you mean "us-2023-rule" or "us-2022-rule"?',
  ],
  'law-with-a-misspelled-field': [
    'seed/law/3A090.yaml:4: provision "3A090-2023": "citation" is missing – add citation',
    'seed/law/3A090.yaml:6: provision "3A090-2023": citatoin: "citatoin" is not a field here – the fields are id, title, subject, regulation, citation, url, addressees, dates, basis, paragraphs, requirement, reviewPolicies',
  ],
  'memory-out-of-range': [
    'seed/chips.yaml:14: chip "nvidia-h100-sxm5-80gb": memoryGB is 80000000000, above the most that is plausible, 10000 GB – check the digits and the unit, GB',
  ],
  'missing-cites-an-unknown-source': [
    'seed/chips.yaml:44: chip "nvidia-h800-sxm5": missing.tdpW.sources cites the source "vendor-data-sheet", which is not in sources.yaml – did you mean "vendor-datasheet"?',
  ],
  'missing-field': [
    'seed/models.yaml:1: model "lab-v3": name is missing – every model needs it',
  ],
  'missing-for-an-unknown-reason': [
    'seed/chips.yaml:43: chip "nvidia-h800-sxm5": missing.dieAreaMm2.reason is "SECRET", which is none of its values – write one of NOT_DISCLOSED, NOT_APPLICABLE, NOT_LOOKED_UP',
    'seed/chips.yaml:44: chip "nvidia-h800-sxm5": missing.tdpW.reason is "NOT_LOOKED", which is none of its values – did you mean "NOT_LOOKED_UP"?',
  ],
  'missing-names-a-field-that-is-there': [
    'seed/chips.yaml:43: chip "nvidia-h800-sxm5": missing names the field "interconnectGBps", which the record has – remove one of the two',
  ],
  'missing-names-a-field-that-no-record-has': [
    'seed/chips.yaml:43: chip "nvidia-h800-sxm5": missing names the field "dieArea", which no chip has – did you mean "dieAreaMm2"?',
  ],
  'missing-names-training-that-is-recorded': [
    'seed/models.yaml:29: model "lab-v3-chat": missing names "trainingUses", which the training use "lab-v3-chat-base" gives – remove it from missing, or correct that record',
  ],
  'missing-without-a-source': [
    'seed/models.yaml:25: model "lab-v3": missing.trainingStart has no source – name one under missing.trainingStart.sources or sources.default',
  ],
  'misspelled-field': [
    'seed/chips.yaml:11: chip "nvidia-h100-sxm5-80gb": unknown field "dieArea" – did you mean "dieAreaMm2"?',
  ],
  'misspelled-nested-field': [
    'seed/chips.yaml:12: chip "nvidia-h100-sxm5-80gb": unknown field "densePerformance.fp17" – did you mean "fp16"?',
  ],
  'month-that-does-not-exist': [
    'seed/sources.yaml:11: source "lab-report": publishedOn is "2024-13", which does not exist – look the date up in the source',
  ],
  'negative-number': [
    'seed/training-uses.yaml:18: training use "lab-v3-pre-training": acceleratorHours is -2788000, below the least that is plausible, 1 accelerator-hours – check the digits and the unit, accelerator-hours',
  ],
  'no-id': [
    'seed/organizations.yaml:8: organization "lab": owners[1].owner names the person "founder", which does not exist – add it to persons.yaml or correct the name',
    'seed/persons.yaml:1: person number 1: id is missing – every person needs it',
  ],
  'no-source': [
    'seed/persons.yaml:1: person "founder": the record has no source – say who says so under sources.default, or under sources for each field',
  ],
  'not-a-day': [
    'seed/chips.yaml:6: chip "nvidia-h100-sxm5-80gb": releaseDate is "March 2022", not a day – write it as YYYY-MM-DD',
  ],
  'not-a-list': [
    'seed/persons.yaml:1: the file is not a list of records – begin each record with "- id: …"',
  ],
  'not-a-record': [
    'seed/organizations.yaml:8: organization "lab": owners[1].owner names the person "founder", which does not exist – add it to persons.yaml or correct the name',
    'seed/persons.yaml:1: person number 1: this is not a record – write a map of fields that begins with "- id: …"',
  ],
  'not-sorted': [
    'seed/organizations.yaml:20: organization "nvidia": the record stands after "tsmc" – sort the file by id',
  ],
  'not-utf-8': [
    'seed/persons.yaml:2: the line holds bytes that are not UTF-8 – save the file as UTF-8',
  ],
  'null-value': [
    'seed/chips.yaml:18: chip "nvidia-h100-sxm5-80gb": tdpW is empty – leave the field out: absent means unknown',
  ],
  'number-with-its-unit': [
    'seed/chips.yaml:11: chip "nvidia-h100-sxm5-80gb": dieAreaMm2 is "814 mm2", not a number – write the number alone, in mm²',
  ],
  'only-a-comment': [
    'seed/persons.yaml: the file is empty – write "[]" if there is nothing to record yet',
  ],
  'range-upside-down': [
    'seed/training-uses.yaml:15: training use "lab-v3-pre-training": quantityLow 4096 is above quantityHigh 2048 – swap them or correct one',
  ],
  'rate-out-of-range': [
    'seed/chips.yaml:12: chip "nvidia-h100-sxm5-80gb": densePerformance.fp16 is 989500000000000, above the most that is plausible, 1000000 TFLOPS – check the digits and the unit, TFLOPS',
  ],
  'recalled-names-a-field-that-is-not-there': [
    'seed/organizations.yaml:12: organization "lab": recalled names the field "headquartersCity", which the record lacks – remove it from recalled, or add the field',
  ],
  'redirect-of-a-record-that-is-still-there': [
    'seed/redirects.yaml:1: redirect "organization:tsmc": "organization:tsmc" was given up, and the record is still there – take out the record or the redirect',
  ],
  'redirect-of-no-id': [
    'seed/redirects.yaml:1: redirect "laboratory": the id "laboratory" is not of the right form – write the id that was given up with its kind: "organization:old-id"',
    'seed/redirects.yaml:5: redirect "provision:3A090.a/2022": no file keeps a provision by its id – name a record that a file of the seed keeps',
  ],
  'redirect-to-another-kind': [
    'seed/redirects.yaml:2: redirect "organization:the-founder": "organization:the-founder" leads to "person:founder", which is not of the same kind – begin it with "organization:"',
    'seed/redirects.yaml:6: redirect "organization:the-staff": "organization:the-staff" leads to "lab", which is not of the same kind – begin it with "organization:"',
  ],
  'redirect-to-nowhere': [
    'seed/redirects.yaml:2: redirect "organization:laboratory": "organization:laboratory" leads to "organization:labb", which does not exist – did you mean "lab"?',
  ],
  'redirect-without-a-reason': [
    'seed/redirects.yaml:1: redirect "organization:laboratory": reason is missing – every redirect needs it',
  ],
  'redirects-in-a-circle': [
    'seed/redirects.yaml:2: redirect "organization:lab-a": the id leads back to itself: "organization:lab-a" → "organization:lab-b" → "organization:lab-c" → "organization:lab-a" – take out the step that is not so: one of the records stays',
  ],
  'reference-to-an-id-that-was-given-up': [
    'seed/chips.yaml:3: chip "nvidia-h100-sxm5-80gb": vendor names the organization "laboratory", which was given up – name "organization:lab" in its place',
  ],
  'reference-without-its-kind': [
    'seed/organizations.yaml:8: organization "lab": owners[1].owner is "founder", which does not say what kind of record it names – begin it with "organization:" or "person:"',
  ],
  'response-without-a-stance': [
    'seed/claims.yaml:16: claim "report-01": respondsTo and stance go together – name the claim that it answers, and how it stands to it',
  ],
  'reviewed-wording-points-nowhere': [
    'seed/reviewed/developers.yaml:2: entry 1: means[1] names "organization:labs", which does not exist – did you mean "lab"?',
  ],
  'reviewed-wording-without-a-reason': [
    'seed/reviewed/developers.yaml:1: entry 1: reason is missing – say why the wording is settled so',
  ],
  'rule-that-ends-before-it-takes-effect': [
    'seed/regulations.yaml:12: regulation "us-2022-rule": until "2022-10-12" is not after the first effective date "2022-10-12" – an interval is half-open, [from, until): until is the first day after it',
  ],
  'several-mistakes-at-once': [
    'seed/chips.yaml:3: chip "nvidia-h100-sxm5-80gb": vendor names the organization "nvida", which does not exist – did you mean "nvidia"?',
    'seed/chips.yaml:5: chip "nvidia-h100-sxm5-80gb": releaseStatus is "RELEASE", which is none of its values – did you mean "RELEASED"?',
    'seed/chips.yaml:11: chip "nvidia-h100-sxm5-80gb": unknown field "dieArea" – did you mean "dieAreaMm2"?',
  ],
  'source-not-in-sources': [
    'seed/chips.yaml:21: chip "nvidia-h100-sxm5-80gb": sources.dieAreaMm2 cites the source "vendor-data-sheet", which is not in sources.yaml – did you mean "vendor-datasheet"?',
  ],
  'sources-that-retell-each-other': [
    'seed/sources.yaml:3: source "copy": the source retells itself: "copy" → "report" → "copy" – take out the step that is not so: nothing is its own source',
  ],
  'sources-name-a-field-that-is-not-there': [
    'seed/chips.yaml:22: chip "nvidia-h100-sxm5-80gb": sources names the field "densePerformance.fp8", which the record lacks – did you mean "densePerformance.fp16"?',
  ],
  'superseded-by-a-value-without-a-day': [
    'seed/models.yaml:19: model "lab-v3": superseded.trainingFlop[1] is followed by a value that carries no day of publication – give that value a source that was read and has a publishedOn: it tells until when the former one stood',
  ],
  'superseded-by-an-earlier-value': [
    'seed/models.yaml:21: model "lab-v3": superseded.parameters[2] was published on 2025-02-03, but what follows it on 2024-12-31 – list what stood before the oldest first, and correct the day of the source that is wrong',
  ],
  'superseded-cites-an-unknown-source': [
    'seed/models.yaml:20: model "lab-v3": superseded.parameters[1].sources cites the source "vendor-datasheets", which is not in sources.yaml – did you mean "vendor-datasheet"?',
  ],
  'superseded-list': [
    'seed/models.yaml:18: model "lab-v3": superseded names the field "aliases", which is no plain value – remove it: only a text, a number, a day or true or false can be restored, not a reference, a list or a range',
  ],
  'superseded-map-of-rates': [
    'seed/chips.yaml:25: chip "nvidia-h100-sxm5-80gb": superseded names the field "densePerformance", which is no plain value – remove it: only a text, a number, a day or true or false can be restored, not a reference, a list or a range',
  ],
  'superseded-names-a-field-that-is-not-there': [
    'seed/models.yaml:18: model "lab-v3": superseded names the field "trainingTokens", which the record lacks – remove it from superseded, or add the field',
  ],
  'superseded-range': [
    'seed/training-uses.yaml:27: training use "lab-v3-pre-training": superseded names the field "quantityLow", which is no plain value – remove it: only a text, a number, a day or true or false can be restored, not a reference, a list or a range',
  ],
  'superseded-reference': [
    'seed/chips.yaml:25: chip "nvidia-h100-sxm5-80gb": superseded names the field "vendor", which is no plain value – remove it: only a text, a number, a day or true or false can be restored, not a reference, a list or a range',
  ],
  'superseded-value-of-another-type': [
    'seed/models.yaml:19: model "lab-v3": superseded.parameters[1].value is a text, but parameters is a number – write it as the field itself is written',
  ],
  'tab': [
    'seed/persons.yaml:2: the line is indented with a tab – indent with spaces',
  ],
  'unit-out-of-range': [
    'seed/chips.yaml:11: chip "nvidia-h100-sxm5-80gb": dieAreaMm2 is 8.14, below the least that is plausible, 10 mm² – check the digits and the unit, mm²',
  ],
  'unknown-country-of-a-model': [
    'seed/models.yaml:5: model "lab-v3": countryCodes[2] names the country "UK", which does not exist – did you mean "US" or "CN"?',
  ],
  'unknown-file': [
    'seed/chip.yaml: no kind of record is kept in a file of this name – did you mean "chips"?',
  ],
  'unknown-prefixed-reference': [
    'seed/organizations.yaml:8: organization "lab": owners[1].owner names the person "fonder", which does not exist – did you mean "founder"?',
  ],
  'unknown-reference': [
    'seed/chips.yaml:3: chip "nvidia-h100-sxm5-80gb": vendor names the organization "nvida", which does not exist – did you mean "nvidia"?',
  ],
  'unquoted-eccn': [
    'seed/regulations.yaml:17: regulation "us-2022-rule": the ECCN 3A090 is not quoted – write "3A090"',
  ],
  'unquoted-eccn-in-law': [
    'seed/law/3A090.yaml:12: provision "3A090-2023": paragraphs[1].eccn: 30 is not an ECCN – put the ECCN in quotes: YAML read it as a number',
  ],
  'unquoted-eccn-that-reads-as-a-number': [
    'seed/regulations.yaml:17: regulation "us-2022-rule": the ECCN 3E001 is not quoted, so YAML reads the number 30 – write "3E001"',
  ],
  'utf-16': [
    'seed/persons.yaml:1: the file is in UTF-16, not UTF-8 – save the file as UTF-8',
  ],
  'value-without-a-source': [
    'seed/models.yaml:9: model "lab-v3": openWeights has no source – name one under sources.openWeights or sources.default',
  ],
  'verdict-without-evidence': [
    'seed/claims.yaml:7: claim "article-01": the verdict CONTRADICTED stands without evidence – name the sources that bear it out under evidence, or leave the verdict out',
  ],
  'wrong-value-of-an-enumeration': [
    'seed/chips.yaml:5: chip "nvidia-h100-sxm5-80gb": releaseStatus is "RELEASE", which is none of its values – did you mean "RELEASED"?',
  ],
};

async function mistakesOf(name: string): Promise<readonly string[]> {
  const failure = await withOverlay(join(brokenSeeds, name), (folder) => buildGraph(folder).then(() => null, (error: unknown) => error));
  return failure instanceof SeedError ? formatMistakes(failure.mistakes).split('\n') : [];
}

describe('a broken seed', () => {
  it.each(Object.entries(told))('is told as it is: %s', async (name, messages) => {
    expect(await mistakesOf(name)).toEqual(messages);
  });

  it('has its messages asserted for every folder of broken seeds', () => {
    expect(Object.keys(told).sort()).toEqual(readdirSync(brokenSeeds).sort());
  });
});

/** Owners answer with what they put in, or hold shares; words such as `company` are part of both. */
export type LegalForm = 'LIMITED' | 'STOCK' | 'EITHER';

const limited =
  'ltd limited liability llc lc llp lp gmbh mbh ug ohg kg ooo too tov ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu srl sarl sarlu eurl ' +
  'sprl bvba bv bvio sl slu ltda limitada lda eireli rl doo ood eood kft sia uab osauhing ou sro spol zoo oy aps pte pty pvt sdn bhd sti fze fzc fzco dmcc fzllc wll ' +
  'mchj yugen youxian zeren coltd yk gk llp';

const stock =
  'jsc ojsc cjsc pjsc jsco joint stock ao oao zao pao npao aktsionernoe aktsionernoye aktsionerne publichnoe publichnoye otkrytoe otkrytoye zakrytoe zakrytoye ' +
  'nepublichnoe tovarystvo pat prat plc inc incorporated corp corporation ag kgaa se sa sas sasu sca spa sab nv ab asa as oyj hf anonim anonima anonyme sapi ' +
  'cv dd ad ead rt zrt nyrt tbk kk kabushiki kaisha psc sae sal saog saoc bsc gufen';

const either = 'co company obshchestvo kompaniya kompaniia gongsi sirketi sirket gesellschaft societe sociedad companhia compania compagnie cia cie pt cv persero pvtltd hoesa';

const forms: ReadonlyMap<string, LegalForm> = new Map([
  ...either.split(' ').map((token) => [token, 'EITHER'] as const),
  ...stock.split(' ').map((token) => [token, 'STOCK'] as const),
  ...limited.split(' ').map((token) => [token, 'LIMITED'] as const),
]);

/** The legal form that a token names, in Latin letters; null for any other word. Words of a phrase stand alone, so that their order does not matter. */
export function legalForm(token: string): LegalForm | null {
  return forms.get(token) ?? null;
}

/** Legal forms written in Chinese, Japanese and Korean, longest first, as they end or begin a name. */
const written = ['股份有限责任公司', '集团股份有限公司', '集团有限公司', '股份有限公司', '有限责任公司', '有限責任公司', '有限公司', '株式会社', '株式會社', '合同会社', '有限会社', '주식회사', '유한회사', '(주)', '㈜', '公司'];

/** A Chinese, Japanese or Korean name without its legal form, which stands beside it; the whole name when nothing else is left. */
export function withoutWrittenForm(name: string): { readonly bare: string; readonly form: string | null } {
  if (written.includes(name)) return { bare: name, form: null };
  for (const form of written) {
    const bare = name.endsWith(form) ? name.slice(0, -form.length) : name.startsWith(form) ? name.slice(form.length) : null;
    if (bare) return { bare: bare.trim(), form };
  }
  return { bare: name, form: null };
}

/** A label, relationship type or property name as Cypher text: the one place where names are escaped. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

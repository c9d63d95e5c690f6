/** What `npm audit --json` found. A report has a version; whatever else npm prints means that it could not ask: no network, or a registry without advisories. */
export function outcomeOf(printed) {
  const answer = parsed(printed);
  if (answer?.auditReportVersion === undefined) return { code: 'not asked', lines: [`advisories could not be asked for: ${answer?.message ?? 'npm gave no report'}`] };
  const advisories = Object.values(answer.vulnerabilities).flatMap(({ name, via }) => via.filter((cause) => typeof cause === 'object').map(({ title, severity, range, url }) => `${name} ${range}: ${title} (${severity}) ${url}`));
  return advisories.length === 0 ? { code: 'clean', lines: [`no known advisory about ${answer.metadata.dependencies.prod} production dependencies`] } : { code: 'advisories', lines: advisories };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

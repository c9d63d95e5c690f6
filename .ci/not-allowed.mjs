/** The packages of an SPDX document that may not be used: none of the licenses that they offer is allowed, or they state none that can be read. */
export function notAllowed(packages, allowed, satisfies) {
  return packages.filter(({ licenseDeclared }) => {
    try {
      return !satisfies(licenseDeclared, allowed);
    } catch {
      return true;
    }
  });
}

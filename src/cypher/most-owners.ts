/** Owners of a party are followed so many steps up: their entries of lists count for it, and its ultimate parents are among them. */
export const mostOwners = 4;

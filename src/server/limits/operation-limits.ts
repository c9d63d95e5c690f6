/** How large an operation may be before it is looked at any further. Each is well above what the operations of the documentation and of common clients need: introspection is 15 deep, and no other operation here has more than 14 aliases or 10 root fields. */
export const operationLimits = {
  /** Characters of the text. */
  length: 100_000,
  /** Names, numbers and signs of the text. */
  tokens: 3000,
  /** Fields below fields, fragments followed. */
  depth: 18,
  /** Fields under another name, each as often as fragments repeat it. */
  aliases: 50,
  /** Fields of `Query`: each is a statement. */
  rootFields: 20,
  /** `@skip` and `@include`. */
  directives: 50,
  /** Fields in all, each as often as fragments repeat it. */
  fields: 1000,
  /** Lists and objects inside one another in the variables. A condition may nest 20 deep; whoever coerces values goes down as deep as they do. */
  values: 100,
} as const;

export type OperationLimit = keyof typeof operationLimits;

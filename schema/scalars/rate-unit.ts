import { GraphQLScalarType, Kind } from 'graphql';

/** Written like an enum (`unit: TFLOPS`). What is written is judged with the item it belongs to, so that the error can name that. */
export const RateUnit = new GraphQLScalarType<string, string>({
  name: 'RateUnit',
  description: 'The unit of a rate, written as TOPS, TFLOPS, POPS, PFLOPS, GOPS or GFLOPS; operations a second, a multiply and an add counted as two. Another unit is BAD_USER_INPUT that names the item and the field.',
  serialize: String,
  parseValue: String,
  parseLiteral: (node) => (node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : 'a value of another kind'),
});

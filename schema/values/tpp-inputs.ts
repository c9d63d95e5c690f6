import { Field, Float, ObjectType } from 'type-graphql';
import { NumberFormat } from '../enums/fact-enums.ts';

@ObjectType({ description: 'What total processing performance was computed from: rate × bit length of the format that gives the highest product.', simpleResolvers: true })
export class TotalProcessingPerformanceInputs {
  @Field(() => NumberFormat, { description: 'The format.' })
  format!: string;

  @Field(() => Float, { description: 'Its dense rate in TFLOPS or TOPS.' })
  rate!: number;

  @Field(() => Float, { description: 'Its bit length.' })
  bitLength!: number;
}

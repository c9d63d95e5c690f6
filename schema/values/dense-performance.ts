import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Peak dense rates by number format, multiply and add counted as two operations. Null where not published for the format.', simpleResolvers: true })
export class DensePerformance {
  @Field(() => Float, { nullable: true, description: 'FP64, TFLOPS.' })
  fp64!: number | null;

  @Field(() => Float, { nullable: true, description: 'FP32, TFLOPS.' })
  fp32!: number | null;

  @Field(() => Float, { nullable: true, description: 'TF32, TFLOPS.' })
  tf32!: number | null;

  @Field(() => Float, { nullable: true, description: 'FP16, TFLOPS.' })
  fp16!: number | null;

  @Field(() => Float, { nullable: true, description: 'BF16, TFLOPS.' })
  bf16!: number | null;

  @Field(() => Float, { nullable: true, description: 'FP8, TFLOPS.' })
  fp8!: number | null;

  @Field(() => Float, { nullable: true, description: 'INT8, TOPS.' })
  int8!: number | null;

  @Field(() => Float, { nullable: true, description: 'FP4, TFLOPS.' })
  fp4!: number | null;

  @Field(() => Float, { nullable: true, description: 'INT4, TOPS.' })
  int4!: number | null;
}

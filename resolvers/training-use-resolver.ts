import { FieldResolver, Resolver, Root } from 'type-graphql';
import { TrainingUse } from '../schema/nouns/training-use.ts';

/** A reader who takes a figure must not miss what it leaves out, so `note` holds the notes on hours and cost as well. */
@Resolver(() => TrainingUse)
export class TrainingUseResolver {
  @FieldResolver()
  note(@Root() { useNote, acceleratorHoursNote, costNote }: Readonly<Record<'useNote' | 'acceleratorHoursNote' | 'costNote', string | null>>): string | null {
    const notes = [useNote, acceleratorHoursNote && `Hours: ${acceleratorHoursNote}`, costNote && `Cost: ${costNote}`].filter(Boolean);
    return notes.length > 0 ? notes.join(' · ') : null;
  }
}

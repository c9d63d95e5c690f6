import { nameOf } from './columns.ts';
import { isList } from './selected-field.ts';
import type { SelectedField } from './selected-field.ts';

/** Added to every record of an operation whose answer becomes a graph. */
export const [idAlias, typeAlias] = ['__id', '__type'];

/** What a graph shows of the records at one place of the selection. */
export interface RecordShape {
  readonly attributes: readonly Attribute[];
  readonly relations: readonly Relation[];
}

export interface Attribute {
  readonly name: string;
  readonly path: readonly string[];
  readonly type: SelectedField['type'];
  readonly isMany: boolean;
}

export interface Relation {
  readonly name: string;
  readonly path: readonly string[];
  readonly shape: RecordShape;
}

/** The shape of a connection's rows: the attributes and relations of its edge are those of its node. */
export function rowShape(edge: readonly SelectedField[]): RecordShape {
  return shapeOf(edge.filter(({ name }) => name !== 'cursor'), (path) => nameOf(path), 'node');
}

/** `through`: a record that is not led to but stands for the place itself. */
function shapeOf(fields: readonly SelectedField[], name: (path: readonly string[]) => string, through?: string): RecordShape {
  const attributes: Attribute[] = [];
  const relations: Relation[] = [];
  const walk = ({ name: own, type, below }: SelectedField, way: readonly string[], isMany: boolean): void => {
    const path = [...way, own];
    const many = isMany || isList(type);
    if (own === idAlias || own === typeAlias) return;
    if (below.length === 0) attributes.push({ name: name(path), path, type, isMany: many });
    else if (below.some((field) => field.name === idAlias) && path.join('.') !== through) relations.push({ name: name(path), path, shape: shapeOf(below, (inner) => nameOf(['node', ...inner])) });
    else for (const field of below) walk(field, path, many);
  };
  for (const field of fields) walk(field, [], false);
  return { attributes, relations };
}

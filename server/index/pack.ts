/**
 * Plain data as bytes: objects of strings, numbers, booleans, null and lists take many times the room that their content
 * needs, most of all while nobody looks at them. What is not plain (functions, instances of classes, objects with
 * getters, typed arrays) is kept as it is.
 */
export interface Packed {
  /** One for each of the values, in order. */
  readonly bytes: readonly Uint8Array[];
  /** Strings, each once, and what is not plain, by number. */
  readonly rest: readonly unknown[];
}

const UNDEFINED = 0;
const NULL = 1;
const TRUE = 2;
const FALSE = 3;
const INTEGER = 4;
const NEGATIVE = 5;
const REST = 6;
const LIST = 7;
/** An object or list met before: two that share one share it afterwards, too. */
const AGAIN = 8;
/** From here on, objects, by the number of their shape. */
const SHAPES = 9;

/** Which fields an object has, in order. News has few kinds of objects: they are numbered as they are met. */
interface Shape {
  readonly number: number;
  readonly fields: readonly string[];
  /** An object of these fields: its copies are laid out in memory as the first one was, for code that has grown used to it. */
  readonly sample: Readonly<Record<string, unknown>>;
}

/** Objects used as dictionaries would bring new ones without end: what comes later is kept as it is. */
const MOST_SHAPES = 1000;

const shapes: Shape[] = [];
/** By the names of the fields; null for objects with getters. */
const byFields = new Map<string, Shape | null>();

function shapeOf(object: object): Shape | null {
  const fields = Object.keys(object);
  const key = fields.join('\0');
  let shape = byFields.get(key);
  if (shape === undefined) {
    const getters = Object.values(Object.getOwnPropertyDescriptors(object)).some((field) => field.get !== undefined);
    shape = getters || shapes.length >= MOST_SHAPES ? null : { number: shapes.length, fields, sample: emptied(object) };
    if (shape) shapes.push(shape);
    byFields.set(key, shape);
  }
  return shape;
}

/** A copy that holds nothing of the object but its layout. */
function emptied(object: object): Record<string, unknown> {
  const copy = { ...object } as Record<string, unknown>;
  for (const field of Object.keys(copy)) {
    if (typeof copy[field] === 'string') copy[field] = '';
    else if (typeof copy[field] === 'object') copy[field] = null;
  }
  return copy;
}

const isPlain = (object: object): boolean => Object.getPrototypeOf(object) === Object.prototype;

class Packer {
  private bytes = new Uint8Array(4096);
  private size = 0;
  private readonly rest: unknown[] = [];
  private readonly numbers = new Map<unknown, number>();
  private readonly met = new Map<object, number>();

  pack(values: readonly unknown[]): Packed {
    const bytes = values.map((value) => {
      this.size = 0;
      this.write(value);
      return this.bytes.slice(0, this.size);
    });
    return { bytes, rest: this.rest.slice() };
  }

  private write(value: unknown): void {
    if (value === undefined) this.put(UNDEFINED);
    else if (value === null) this.put(NULL);
    else if (typeof value === 'boolean') this.put(value ? TRUE : FALSE);
    else if (typeof value === 'number') this.writeNumber(value);
    else if (typeof value === 'object') this.writeObject(value);
    else this.writeRest(value);
  }

  private writeNumber(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return this.writeRest(value);
    this.put(value < 0 ? NEGATIVE : INTEGER);
    this.put(Math.abs(value));
  }

  private writeRest(value: unknown): void {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.rest.length;
      this.numbers.set(value, number);
      this.rest.push(value);
    }
    this.put(REST);
    this.put(number);
  }

  private writeObject(value: object): void {
    const known = this.met.get(value);
    if (known !== undefined) {
      this.put(AGAIN);
      this.put(known);
      return;
    }
    if (Array.isArray(value)) {
      this.met.set(value, this.met.size);
      this.put(LIST);
      this.put(value.length);
      for (const item of value as readonly unknown[]) this.write(item);
      return;
    }
    const shape = isPlain(value) ? shapeOf(value) : null;
    if (!shape) return this.writeRest(value);
    this.met.set(value, this.met.size);
    this.put(SHAPES + shape.number);
    for (const field of shape.fields) this.write((value as Record<string, unknown>)[field]);
  }

  /** Seven bits a byte, the last one below 128. */
  private put(number: number): void {
    if (this.size + 10 > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    while (number >= 0x80) {
      this.bytes[this.size++] = (number % 0x80) | 0x80;
      number = Math.floor(number / 0x80);
    }
    this.bytes[this.size++] = number;
  }
}

/** Unpacks values one after the other: what nobody asks for is left packed. */
export class Unpacker {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private value = 0;
  private readonly met: unknown[] = [];

  constructor(private readonly packed: Packed) {}

  /** The next of the values, which may share objects with those before: equal to what it was, and new. Linear. */
  next(): unknown {
    this.bytes = this.packed.bytes[this.value++]!;
    this.at = 0;
    return this.read();
  }

  private read(): unknown {
    const code = this.take();
    switch (code) {
      case UNDEFINED:
        return undefined;
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case INTEGER:
        return this.take();
      case NEGATIVE:
        return -this.take();
      case REST:
        return this.packed.rest[this.take()];
      case AGAIN:
        return this.met[this.take()];
      case LIST:
        return this.readList(this.take());
      default:
        return this.readObject(shapes[code - SHAPES]!);
    }
  }

  private readList(length: number): unknown[] {
    const list: unknown[] = [];
    this.met.push(list);
    for (let i = 0; i < length; i++) list.push(this.read());
    return list;
  }

  private readObject({ fields, sample }: Shape): object {
    const object = { ...sample };
    this.met.push(object);
    for (const field of fields) object[field] = this.read();
    return object;
  }

  private take(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 0x80) return byte;
    let number = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = bytes[this.at++]!;
      number += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return number;
  }
}

/** Packs values, with whatever they hold. What they share is written once, and shared again when it is unpacked. Linear. */
export const pack = (...values: readonly unknown[]): Packed => new Packer().pack(values);

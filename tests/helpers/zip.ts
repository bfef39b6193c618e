import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip made for a test; the fields after `data` let it lie. */
export interface ZipPart {
  name: string;
  data: string | Buffer;
  /** Already deflated bytes of `data`, when deflating again would take long. */
  deflated?: Buffer;
  declaredSize?: number;
  checksum?: number;
  stored?: boolean;
}

/** Writes a zip byte by byte, so that tests can make the ones no honest program writes. */
export function zip(parts: ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = Buffer.from(part.data);
    const bytes = part.stored ? data : (part.deflated ?? deflateRawSync(data));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    common.writeUInt32LE(part.checksum ?? crc32(data), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(part.declaredSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, bytes]);
    files.push(local);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const central = [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, name];
    directory.push(Buffer.concat(central));
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  const listed = Buffer.concat(directory);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

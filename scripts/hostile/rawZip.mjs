// Builds ZIP archives field by field, so that every field can lie.
import { crc32, deflateRawSync } from 'node:zlib'

/**
 * @typedef {object} RawEntry
 * @property {string | Buffer} name
 * @property {string | Buffer} data
 * @property {number} [method] 0 stored, 8 deflated (default)
 * @property {number} [flags] general purpose flags; default: UTF-8 names
 * @property {number} [crc] stated checksum
 * @property {number} [size] stated size
 * @property {number} [packedSize] stated packed size
 * @property {string | Buffer} [localName] name in the local header
 * @property {number} [attributes] external attributes
 * @property {number} [madeBy] high byte: 3 = Unix
 * @property {number} [sharesWith] index of an earlier entry whose data this one points into
 */

/**
 * @param {RawEntry[]} entries
 * @param {{ prefix?: Buffer, suffix?: Buffer, comment?: Buffer, disk?: number, count?: number, directoryAt?: number }} [lies]
 */
export function rawZip(entries, lies = {}) {
  const parts = [lies.prefix ?? Buffer.alloc(0)]
  let at = parts[0].length
  const directory = []
  const places = []
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const data = Buffer.from(entry.data)
    const method = entry.method ?? 8
    const packed = method === 8 ? deflateRawSync(data, { level: 9 }) : data
    const flags = entry.flags ?? 0x0800
    const crc = entry.crc ?? crc32(data)
    const size = entry.size ?? data.length
    const packedSize = entry.packedSize ?? packed.length
    const localName = Buffer.from(entry.localName ?? name)
    const headerAt = entry.sharesWith === undefined ? at : places[entry.sharesWith]
    places.push(headerAt)
    if (entry.sharesWith === undefined) {
      const local = Buffer.alloc(30)
      local.writeUInt32LE(0x04034b50, 0)
      local.writeUInt16LE(20, 4)
      local.writeUInt16LE(flags, 6)
      local.writeUInt16LE(method, 8)
      local.writeUInt32LE(0x00210000, 10)
      local.writeUInt32LE(crc, 14)
      local.writeUInt32LE(packedSize, 18)
      local.writeUInt32LE(size, 22)
      local.writeUInt16LE(localName.length, 26)
      parts.push(local, localName, packed)
      at += local.length + localName.length + packed.length
    }
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(((entry.madeBy ?? 0) << 8) | 20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(flags, 8)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(0x00210000, 12)
    central.writeUInt32LE(crc, 16)
    central.writeUInt32LE(packedSize, 20)
    central.writeUInt32LE(size, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE((entry.attributes ?? 0) >>> 0, 38)
    central.writeUInt32LE(headerAt, 42)
    directory.push(central, name)
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const comment = lies.comment ?? Buffer.alloc(0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(lies.disk ?? 0, 4)
  end.writeUInt16LE(lies.count ?? entries.length, 8)
  end.writeUInt16LE(lies.count ?? entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(lies.directoryAt ?? at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...parts, ...directory, end, comment, lies.suffix ?? Buffer.alloc(0)])
}

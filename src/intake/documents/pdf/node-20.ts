interface Transferable extends ArrayBuffer {
  transferToFixedLength?(length?: number): ArrayBuffer;
}

const buffers: Transferable = ArrayBuffer.prototype;

/** pdf.js hands out what it knows of a font through this method, which Node has from 22 on. */
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = new ArrayBuffer(length);
  new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return moved;
};

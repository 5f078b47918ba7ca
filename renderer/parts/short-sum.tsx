/** Beginning and end of a checksum, enough to compare by eye; the whole of it is the title. */
export const ShortSum = ({ sha256 }: { sha256: string }) => (
  <bdi className="num" title={sha256}>
    {sha256.slice(0, 4)} {sha256.slice(4, 8)} … {sha256.slice(-4)}
  </bdi>
);

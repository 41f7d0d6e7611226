/** The publication that an item comes from. */
export interface Source {
  readonly url?: string;
  readonly title?: string;
  /** Of which place it tells, where a feed has several. */
  readonly municipality?: string;
  /** SPDX id, licence name or address. */
  readonly licence?: string;
  /** Language of the texts (BCP 47), where known. */
  readonly language?: string;
  /** RFC 3339 moment of the publisher's last change, where known. */
  readonly asOf?: string;
}

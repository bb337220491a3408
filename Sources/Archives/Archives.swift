// Web archives (WARC, ISO 28500), packed or not.
//
//   WARCReader.next()     the records of a file of any size, past damage
//   WARCRecord.page()     the page that a record holds, or why it holds none
//   WARCWriter            a file of pages, each a gzip member
//
// `Archive/records.py` does the same by byte ranges, for Spark; `Archive/acceptance` compares both.

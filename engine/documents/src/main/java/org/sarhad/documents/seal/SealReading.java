package org.sarhad.documents.seal;

/** What came of reading a barcode's contents as a seal. */
public sealed interface SealReading permits Seal, UnreadableSeal {}

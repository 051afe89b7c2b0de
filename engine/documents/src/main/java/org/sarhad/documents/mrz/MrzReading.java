package org.sarhad.documents.mrz;

/** What came of reading a text as a machine-readable zone. */
public sealed interface MrzReading permits Mrz, UnreadableMrz {}

package org.sarhad.documents.lost;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Memory in pages of two megabytes, where the operating system has them (Linux): a random read of a large index then
 * needs no walk through page tables, which costs as much as the read itself.
 */
@SuppressWarnings("restricted") // calls mmap, madvise and munmap of the C library
public final class ResidentMemory {
    private static final long HUGE = 2L << 20;
    private static final int PROT_READ_WRITE = 3;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final int MADV_HUGEPAGE = 14;

    private static final Optional<Calls> CALLS = calls();

    private ResidentMemory() {}

    private record Calls(MethodHandle mmap, MethodHandle madvise, MethodHandle munmap) {}

    /** Whether memory of {@link #allocate} lies in huge pages as far as the system grants them. */
    public static boolean hasHugePages() {
        return CALLS.isPresent();
    }

    /** Memory of that size, zero, freed with the arena; ordinary memory where huge pages cannot be had. */
    public static MemorySegment allocate(long bytes, Arena arena) {
        if (CALLS.isPresent() && bytes >= HUGE) {
            Optional<MemorySegment> huge = map(CALLS.get(), bytes, arena);
            if (huge.isPresent()) {
                return huge.get();
            }
        }
        return arena.allocate(bytes, 64);
    }

    private static Optional<MemorySegment> map(Calls calls, long bytes, Arena arena) {
        long length = (bytes + HUGE - 1) / HUGE * HUGE + HUGE;
        try {
            MemorySegment mapped = (MemorySegment)
                    calls.mmap.invokeExact(MemorySegment.NULL, length, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
            if (mapped.address() == -1L) {
                return Optional.empty();
            }
            MemorySegment whole = mapped.reinterpret(length, arena, gone -> unmap(calls, gone, length));
            long skip = -mapped.address() & HUGE - 1;
            MemorySegment aligned = whole.asSlice(skip, length - HUGE);
            int advised = (int) calls.madvise.invokeExact(aligned, aligned.byteSize(), MADV_HUGEPAGE);
            // A refusal only costs speed: the memory is as good.
            return advised == 0 || advised == -1 ? Optional.of(aligned.asSlice(0, bytes)) : Optional.empty();
        } catch (Throwable e) {
            throw new IllegalStateException("the C library's memory calls failed", e);
        }
    }

    private static void unmap(Calls calls, MemorySegment whole, long length) {
        try {
            int ignored = (int) calls.munmap.invokeExact(whole, length);
        } catch (Throwable e) {
            throw new IllegalStateException("munmap failed", e);
        }
    }

    private static Optional<Calls> calls() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        return Optional.of(new Calls(
                linker.downcallHandle(
                        library.findOrThrow("mmap"),
                        FunctionDescriptor.of(
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_LONG)),
                linker.downcallHandle(
                        library.findOrThrow("madvise"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.JAVA_INT)),
                linker.downcallHandle(
                        library.findOrThrow("munmap"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG))));
    }
}

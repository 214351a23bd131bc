package newshound.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the files of a corpus: depth first, by file name, each real folder once, so that a link to a
/// folder above ends nowhere.
final class FolderWalk {
    private final List<Origin> found = new ArrayList<>();
    private final Set<Path> foldersSeen = new HashSet<>();

    /// What was found so far.
    List<Origin> found() {
        return List.copyOf(found);
    }

    /// What is no path.
    void add(Origin origin) {
        found.add(origin);
    }

    void visit(String path) {
        try {
            visit(Path.of(path));
        } catch (InvalidPathException e) {
            found.add(new Origin.Unreachable(new Item.Skipped(Place.of(path), "no path: " + e.getReason())));
        }
    }

    void visit(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path);
            } else if (attributes.isRegularFile()) {
                found.add(new Origin.File(path, attributes.size()));
            } else {
                unreachable(path, "not a regular file");
            }
        } catch (IOException e) {
            unreachable(path, ReadFailure.reason(e));
        }
    }

    private void visitFolder(Path folder) throws IOException {
        if (!foldersSeen.add(folder.toRealPath())) {
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FolderWalk::belongs)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        children.forEach(this::visit);
    }

    private static boolean belongs(Path child) {
        return !FileNames.isPassedOver(child.getFileName().toString());
    }

    private void unreachable(Path path, String reason) {
        found.add(new Origin.Unreachable(new Item.Skipped(Place.of(path), reason)));
    }
}

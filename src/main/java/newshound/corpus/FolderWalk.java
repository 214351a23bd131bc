package newshound.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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
    private final List<FoundPath> found = new ArrayList<>();
    private final Set<Path> foldersSeen = new HashSet<>();

    private FolderWalk() {}

    static List<FoundPath> from(List<Path> paths) {
        FolderWalk walk = new FolderWalk();
        paths.forEach(walk::visit);
        return List.copyOf(walk.found);
    }

    private void visit(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path);
            } else if (attributes.isRegularFile()) {
                found.add(new FoundPath.File(path, attributes.size()));
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
        String name = child.getFileName().toString();
        return !name.startsWith(".") && !name.equalsIgnoreCase("README.md");
    }

    private void unreachable(Path path, String reason) {
        found.add(new FoundPath.Unreachable(new Item.Skipped(Place.of(path), reason)));
    }
}

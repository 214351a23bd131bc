package newshound.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/// Opens an input with the reader that its content asks for: compression is taken off, an archive yields
/// inputs, a document yields items.
final class InputOpener {
    /// An archive in an archive in an archive; what is deeper was packed to be a bomb.
    static final int MAX_DEPTH = 3;

    /// How often one thing may be compressed: a page that was sent compressed lies in a file that is.
    private static final int MAX_COMPRESSIONS = 2;

    private InputOpener() {}

    /// @throws IOException where the first bytes cannot be decompressed; the input is closed then
    static ItemReader open(Input input) throws IOException {
        try {
            return open(input, 0);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private static ItemReader open(Input input, int compressions) throws IOException {
        return switch (Format.of(input.content().head(), input.hints())) {
            case Format.Compression _
            when compressions == MAX_COMPRESSIONS ->
                new UnreadInput(input, "compressed more than " + MAX_COMPRESSIONS + " times");
            case Format.Compression compression ->
                open(input.decompressed(decompressed(compression, input.content())), compressions + 1);
            case Format.Archive _
            when input.depth() == MAX_DEPTH -> new UnreadInput(input, "in more than " + MAX_DEPTH + " archives");
            case Format.Archive archive -> new ArchiveReader(input, entries(archive, input));
            case Format.Document document -> reader(document, input);
            case Format.Unknown(String reason) -> new UnreadInput(input, reason);
        };
    }

    private static InputStream decompressed(Format.Compression compression, InputStream content) throws IOException {
        return switch (compression) {
            case GZIP -> new GzipInput(content);
            case BZIP2 -> new PatientInput(new BZip2CompressorInputStream(content, true));
            case ZLIB -> new InflaterInputStream(content);
        };
    }

    private static EntryReader entries(Format.Archive archive, Input input) {
        return switch (archive) {
            case ZIP -> PackedFiles.zip(input);
            case TAR -> PackedFiles.tar(input);
            case WARC -> new WarcRecords(input);
            case ARC -> new ArcRecords(input);
            case MBOX -> new Mailbox(input);
        };
    }

    private static ItemReader reader(Format.Document document, Input input) {
        return switch (document) {
            case JSON_LINES -> new JsonLinesReader(input);
            case JSON_DOCUMENT -> new JsonDocumentReader(input);
            case TABLE -> new TableReader(input);
            case REUTERS_SGML -> new ReutersReader(input);
            case MARKDOWN -> new WholeDocument(input, MarkdownBrief::read);
            case PAGE_TEXT -> new WholeDocument(input, WebPageText::read);
            case HTML -> new WholeDocument(input, SavedPage::read);
            case FEED -> new WholeDocument(input, FeedArticles::read);
            case MESSAGE -> new WholeDocument(input, MailMessage::read);
        };
    }
}

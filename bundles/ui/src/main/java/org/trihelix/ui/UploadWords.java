package org.trihelix.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a field for files says by itself. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N in(UnaryOperator<String> texts) {
        String choose = texts.apply("ui.builtIn.upload.choose");
        String drop = texts.apply("ui.builtIn.upload.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.apply("ui.builtIn.upload.tooMany"))
                        .setFileIsTooBig(texts.apply("ui.builtIn.upload.tooBig"))
                        .setIncorrectFileType(texts.apply("ui.builtIn.upload.type")))
                .setUploading(uploading(texts))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.apply("ui.builtIn.upload.retry"))
                        .setStart(texts.apply("ui.builtIn.upload.retry"))
                        .setRemove(texts.apply("ui.builtIn.upload.remove")))
                .setUnits(List.of(texts.apply("ui.builtIn.upload.units").split(" ")));
    }

    private static UploadI18N.Uploading uploading(UnaryOperator<String> texts) {
        String failed = texts.apply("ui.builtIn.upload.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.apply("ui.builtIn.upload.connecting"))
                        .setStalled(texts.apply("ui.builtIn.upload.stalled"))
                        .setProcessing(texts.apply("ui.builtIn.upload.processing"))
                        .setHeld(""))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.apply("ui.builtIn.upload.left") + " ")
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(texts.apply("ui.builtIn.upload.tooBig")));
    }
}

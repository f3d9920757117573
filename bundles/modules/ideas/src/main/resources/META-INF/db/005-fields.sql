--liquibase formatted sql

--changeset ideas:11
-- Values of the fields that plug-ins add, by SET.FIELD: of the text as it stands under number 0, of a kept version under its own. The key is
-- the index by which they are read. A release that knows nothing of them throws drafts away too, and their values with them.
CREATE TABLE IDEAS_FIELD (
    IDEA CHAR(36) NOT NULL REFERENCES IDEAS_IDEA (ID) ON DELETE CASCADE,
    NUMBER INTEGER NOT NULL,
    NAME VARCHAR(81) NOT NULL,
    WORDS VARCHAR(4000) NOT NULL,
    SEARCH_TEXT VARCHAR(8000) NOT NULL,
    PRIMARY KEY (IDEA, NUMBER, NAME)
);

--changeset ideas:12
-- All folded words of those values in the row that searches look through anyway.
ALTER TABLE IDEAS_IDEA ADD COLUMN FIELD_TEXT VARCHAR(16000) DEFAULT '' NOT NULL;

--changeset ideas:13
-- By which ideas are counted by what they say in a field.
CREATE INDEX IDEAS_FIELD_NAME ON IDEAS_FIELD (NAME, NUMBER, IDEA);

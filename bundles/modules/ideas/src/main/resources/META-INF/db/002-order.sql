--liquibase formatted sql

--changeset ideas:6
-- Each order of the list is read from an index that also holds what lists are filtered by. Derby reads indexes forwards only, and
-- takes an index of a single filter, with all its rows to fetch and to sort, wherever there is one.
DROP INDEX IDEAS_IDEA_DATED;
DROP INDEX IDEAS_IDEA_VOTES;
DROP INDEX IDEAS_IDEA_CHANGED;
DROP INDEX IDEAS_IDEA_TITLE;
DROP INDEX IDEAS_IDEA_STATE;
DROP INDEX IDEAS_IDEA_REGION;
CREATE INDEX IDEAS_BY_DATED ON IDEAS_IDEA (DATED DESC, ID DESC, STATE, REGION, AUTHOR);
CREATE INDEX IDEAS_BY_VOTES ON IDEAS_IDEA (VOTES DESC, ID DESC, STATE, REGION, AUTHOR);
CREATE INDEX IDEAS_BY_CHANGED ON IDEAS_IDEA (CHANGED DESC, ID DESC, STATE, REGION, AUTHOR);
CREATE INDEX IDEAS_BY_TITLE ON IDEAS_IDEA (TITLE_KEY, ID, STATE, REGION, AUTHOR);

--changeset ideas:6-revision
-- Set by every change and in no index: as long as a table is small, Derby looks for the row of an update by reading a whole index that
-- has all columns of the update, and takes the lock of each row on its way.
ALTER TABLE IDEAS_IDEA ADD COLUMN REVISION INTEGER NOT NULL DEFAULT 0;

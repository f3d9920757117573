--liquibase formatted sql

--changeset plugins:5
-- The last version under a name that anybody got from a draft, also after the draft is deleted.
CREATE TABLE PLUGINS_DRAFT_GIVEN (
    NAME VARCHAR(60) NOT NULL PRIMARY KEY,
    VERSION VARCHAR(80) NOT NULL
);
INSERT INTO PLUGINS_DRAFT_GIVEN (NAME, VERSION)
    SELECT NAME, EXPORTED FROM PLUGINS_DRAFT WHERE EXPORTED IS NOT NULL;

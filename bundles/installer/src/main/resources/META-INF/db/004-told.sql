--liquibase formatted sql

--changeset plugins:4
-- Since when a person's changes of a part, or of what the draft says of itself, stand in the journal: what is saved while he types is told once in a while.
CREATE TABLE PLUGINS_DRAFT_TOLD (
    DRAFT CHAR(36) NOT NULL REFERENCES PLUGINS_DRAFT (ID),
    PERSON VARCHAR(36) NOT NULL,
    PATH VARCHAR(100) NOT NULL,
    SINCE TIMESTAMP NOT NULL,
    PRIMARY KEY (DRAFT, PERSON, PATH)
);

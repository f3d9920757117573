--liquibase formatted sql

--changeset ${module}:1
CREATE TABLE ${module.toUpperCase()}_EQUIPMENT (
    ID VARCHAR(36) NOT NULL PRIMARY KEY,
    NAME VARCHAR(200) NOT NULL,
    OWNER VARCHAR(36) NOT NULL,
    TERMS VARCHAR(2000) NOT NULL
);
CREATE INDEX ${module.toUpperCase()}_EQUIPMENT_NAME ON ${module.toUpperCase()}_EQUIPMENT (NAME, ID);
CREATE INDEX ${module.toUpperCase()}_EQUIPMENT_OWNER ON ${module.toUpperCase()}_EQUIPMENT (OWNER);

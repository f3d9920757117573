--liquibase formatted sql

--changeset ideas:10 runAlways:true
-- The release before this one keeps neither dates nor stays. What it wrote after a way back gets them when this one is there again, as
-- everything did at first; where nothing is missing, an index says so.
INSERT INTO IDEAS_STAY (IDEA, NUMBER, STATE, SINCE)
    SELECT I.ID, 0, 'SUBMITTED', I.SUBMITTED FROM IDEAS_IDEA I WHERE I.SINCE IS NULL AND I.SUBMITTED IS NOT NULL
        AND NOT EXISTS (SELECT S.IDEA FROM IDEAS_STAY S WHERE S.IDEA = I.ID);
INSERT INTO IDEAS_STAY (IDEA, NUMBER, STATE, SINCE)
    SELECT I.ID, I.VERSION, I.STATE, I.CHANGED FROM IDEAS_IDEA I WHERE I.SINCE IS NULL AND I.STATE <> 'DRAFT' AND I.STATE <> 'SUBMITTED'
        AND NOT EXISTS (SELECT S.IDEA FROM IDEAS_STAY S WHERE S.IDEA = I.ID AND S.NUMBER = I.VERSION);
UPDATE IDEAS_IDEA SET SINCE = CHANGED WHERE SINCE IS NULL;

package org.trihelix.evaluation.internal.ui;

import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Results;
import org.trihelix.evaluation.Reviews;

/** What the pages of an evaluation ask. */
record Services(Evaluations evaluations, Reviews reviews, Results results, CriteriaModels models) {}

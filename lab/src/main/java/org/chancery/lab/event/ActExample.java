package org.chancery.lab.event;

import org.chancery.engine.extraction.event.ActEvidence;

/**
 * What the model of acts learns from.
 *
 * @param label class from 0
 * @param weight how much it counts
 */
record ActExample(ActEvidence evidence, int label, double weight) {}

/// Ruling writes the robot's rulings: it numbers them without gaps per form, territory and year,
/// freezes what they hold as canonical data, and signs that data, one signature over a hash tree of
/// all that were issued together in a territory. Pages in Kazakh and Russian are made from the data
/// when somebody asks; their sentences belong to an edition of wording that the data names, and an
/// edition that was once used keeps its words.
@NullMarked
package kz.robotbailiff.service.ruling;

import org.jspecify.annotations.NullMarked;

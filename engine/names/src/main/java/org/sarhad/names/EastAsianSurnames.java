package org.sarhad.names;

import java.util.Set;

/** Surnames of two characters, which would else be cut after the first. */
final class EastAsianSurnames {
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文",
            "长孙", "長孫", "司空", "端木", "百里", "东郭", "東郭", "南宫", "南宮", "夏侯", "呼延", "남궁", "황보", "제갈", "사공", "선우", "서문", "독고");

    private EastAsianSurnames() {}

    static boolean isCompound(String characters) {
        return COMPOUND.contains(characters);
    }
}

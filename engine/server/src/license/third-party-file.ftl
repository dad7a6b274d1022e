<#-- How THIRD-PARTY.txt is laid out: the libraries, then the data inside them that has a notice of its own. -->
Third-party software and data in Tonewright

Libraries

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.name}
  ${project.groupId}:${project.artifactId}:${project.version}<#if project.url??>, ${project.url}</#if>
<#list licenses as license>
  ${license}
</#list>

</#list>
Models and dictionaries

English models of Stanford CoreNLP (part-of-speech tagger
english-left3words-distsim, neural dependency parser english_UD)
  edu.stanford.nlp:stanford-corenlp (models), https://stanfordnlp.github.io/CoreNLP/
  Copyright (c) The Board of Trustees of The Leland Stanford Junior University
  GNU General Public License, version 3 or later
  Two files of the published models jar, written anew in a form that loads
  faster; what they say is unchanged.

English part-of-speech, synthesis and spelling dictionaries of LanguageTool
(english.dict, english_synth.dict, hunspell/en_*.dict)
  org.languagetool:english-pos-dict, https://github.com/languagetool-org/english-pos-dict
  Copyright (c) the LanguageTool community
  GNU Lesser General Public License, version 2.1
  The published jar, unchanged.
